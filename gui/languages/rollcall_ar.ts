<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
  <context>
    <name>Rollcall</name>
    <message>
      <source>Stopped.</source>
      <translation>تم الإيقاف.</translation>
    </message>
    <message>
      <source>That failed because of an error; the log says more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a few seconds left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before}, {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h {minutes:02} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{megabytes} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <extracomment>For 1: {names} and {n} more</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>For 1: {n} day</extracomment>
      <translation>
        <numerusform>{n} يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومان</numerusform>
        <numerusform>{n} أيام</numerusform>
        <numerusform>{n} يومًا</numerusform>
        <numerusform>{n} يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>For 1: {n} hour</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>For 1: {n} minute</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sentence}.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
