"use strict";
(() => {
  const english = document.documentElement.lang === "en";
  const say = (zh, en) => (english ? en : zh);
  const number = (text) => {
    const found = /^[+-]?\d+(\.\d+)?/.exec(text);
    return found ? Number(found[0]) : null;
  };
  const text = (body, at) => body.rows[0].cells[at].textContent.trim();
  const order = new Intl.Collator(english ? "en" : "zh-CN", { numeric: true });

  function sort(table, at, down) {
    const keyed = [...table.tBodies].map((body) => {
      const shown = text(body, at);
      return { body, shown, value: number(shown) };
    });
    const sign = down ? -1 : 1;
    const numbers = keyed.some((one) => one.value !== null);
    keyed.sort((a, b) => {
      if (!numbers) {
        return sign * order.compare(a.shown, b.shown);
      }
      if (a.value === null || b.value === null) {
        return (a.value === null) - (b.value === null);
      }
      return sign * (a.value - b.value);
    });
    const sorted = document.createDocumentFragment();
    keyed.forEach((one) => sorted.append(one.body));
    table.append(sorted);
  }

  function sortable(table) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        const down = now ? now === "ascending" : head.classList.contains("down");
        heads.forEach((one) => one.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(table, at, down);
      });
    });
  }

  function filterable(tools, table) {
    const bodies = [...table.tBodies];
    const heads = [...table.tHead.rows[0].cells];
    const wanted = tools.querySelector("input");
    const status = tools.querySelector("[role=status]");
    const choices = [...tools.querySelectorAll("select")].map((select) => {
      const at = heads.findIndex((head) => head.classList.contains(select.name));
      const values = new Set(bodies.map((body) => text(body, at)).filter((value) => value));
      values.forEach((value) => select.add(new Option(value, value)));
      return { select, at };
    });
    const filter = () => {
      const words = wanted.value.trim().toLowerCase().split(/\s+/).filter((word) => word);
      let shown = 0;
      bodies.forEach((body) => {
        const whole = words.length ? body.textContent.toLowerCase() : "";
        body.hidden = !(
          words.every((word) => whole.includes(word)) &&
          choices.every(({ select, at }) => !select.value || text(body, at) === select.value)
        );
        shown += body.hidden ? 0 : 1;
      });
      status.textContent = say(`显示 ${shown} / ${bodies.length}`, `${shown} of ${bodies.length}`);
    };
    wanted.addEventListener("input", filter);
    choices.forEach(({ select }) => select.addEventListener("change", filter));
    const all = tools.querySelector(".open");
    all.addEventListener("click", () => {
      const open = all.getAttribute("aria-pressed") !== "true";
      all.setAttribute("aria-pressed", String(open));
      all.textContent = open ? say("全部收起", "close all") : say("全部展开", "open all");
      bodies.forEach((body) => {
        const details = body.querySelector("details");
        if (details && !body.hidden) {
          details.open = open;
        }
      });
    });
    tools.hidden = false;
    filter();
  }

  document.querySelectorAll("table.ranking").forEach((table) => {
    sortable(table);
    filterable(table.parentElement.previousElementSibling, table);
  });
})();
