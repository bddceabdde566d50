"use strict";
// Registering with this device's camera: frames go to the server, which says what to do next.
(() => {
  const video = by("video"), overlay = by("overlay");
  if (!video) return;
  const stage = document.querySelector(".stage"), hint = by("hint"), progress = by("progress");
  const canCamera = isSecureContext && navigator.mediaDevices?.getUserMedia;
  by("insecure").hidden = Boolean(canCamera);
  by("start").disabled = !canCamera;
  let enrolment = null, stream = null, isDone = false;

  function show(state) {
    stage.hidden = state !== "running";
    progress.hidden = state === "idle";
    by("start").hidden = state !== "idle";
    by("stop").hidden = state === "idle";
    by("save").hidden = state !== "done";
  }

  function stopCamera() {
    stream?.getTracks().forEach((each) => each.stop());
    stream = null;
  }

  async function forget() {
    stopCamera();
    const id = enrolment?.id;
    enrolment = null;
    hint.textContent = "";
    progress.value = 0;
    show("idle");
    if (id) await ask(`/api/enrolments/${id}`, { method: "DELETE" }).catch(() => {});
  }

  function draw(box, width, height) {
    const context = overlay.getContext("2d");
    overlay.width = width;
    overlay.height = height;
    if (!box) return;
    context.strokeStyle = "#5fcfa3";
    context.lineWidth = Math.max(3, width / 160);
    context.beginPath();
    context.ellipse((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, (box[2] - box[0]) * 0.6, (box[3] - box[1]) * 0.65, 0, 0, 7);
    context.stroke();
  }

  async function collect() {
    const canvas = document.createElement("canvas"), mine = enrolment;
    while (enrolment === mine && stream && !isDone) {
      const scale = Math.min(1, 960 / video.videoWidth);
      canvas.width = video.videoWidth * scale;
      canvas.height = video.videoHeight * scale;
      canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
      const began = performance.now();
      const advice = await send(`/api/enrolments/${mine.id}/frames`, blob);
      if (enrolment !== mine) return;
      hint.textContent = advice.hint.text;
      progress.value = advice.looks / advice.wanted;
      progress.setAttribute("aria-label", fill(texts.looks, { count: advice.looks, wanted: advice.wanted }));
      draw(advice.box, canvas.width, canvas.height);
      if (advice.resembles) say(fill(texts.resembles, { name: advice.resembles }));
      isDone = advice.done;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 150 - (performance.now() - began))));
    }
    if (isDone) {
      stopCamera();
      show("done");
      by("save").focus();
    }
  }

  by("start").addEventListener("click", async () => {
    say("");
    isDone = false;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "user", width: 1280, height: 720 } });
    } catch (error) {
      return say(fill(texts.noCamera, { problem: error.message }), true);
    }
    try {
      video.srcObject = stream;
      await video.play();
      enrolment = await ask("/api/enrolments", { method: "POST" });
      show("running");
      await collect();
    } catch (error) {
      await forget();
      say(error.message, true);
    }
  });
  by("stop").addEventListener("click", forget);
  async function save(registered) {
    const name = registered || by("name").value.trim();
    if (!name) {
      by("name").focus();
      return say(texts.needName, true);
    }
    const how = registered ? "add=true" : `as_new=${by("as-new").checked}`;
    try {
      const filed = await ask(`/api/enrolments/${enrolment.id}/save?name=${encodeURIComponent(name)}&${how}`, { method: "POST" });
      enrolment = null;
      offer();
      show("idle");
      hint.textContent = "";
      say([fill(registered ? texts.addedLooks : texts.registeredLooks, { name: filed.person }), ...filed.remarks.map((each) => each.text)].join(" "));
    } catch (error) {
      if (error.code !== "exists") return say(error.message, true);
      say("");
      offer(error, save);
    }
  }
  by("save").addEventListener("click", () => save());
  addEventListener("pagehide", stopCamera);
})();
