"""Who is here, for a home automation: MQTT with discovery by Home Assistant. paho-mqtt is imported only where a broker
is set."""
