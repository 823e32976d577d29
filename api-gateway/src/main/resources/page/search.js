// Leaves on the page what has all words that are typed, and opens what the address names.
const place = document.querySelector(".search");
const items = [...document.querySelectorAll("[data-find]")];

if (place !== null) {
  const field = place.querySelector("input");
  const found = place.querySelector("#found");
  place.hidden = false;
  const texts = items.map((item) => item.textContent.toLowerCase());
  const find = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    let left = 0;
    items.forEach((item, i) => {
      item.hidden = !words.every((word) => texts[i].includes(word));
      left += item.hidden ? 0 : 1;
    });
    document.querySelectorAll(".subject").forEach((subject) => (subject.hidden = subject.querySelector("[data-find]:not([hidden])") === null));
    found.textContent = words.length === 0 ? "" : `${left} of ${items.length}`;
  };
  field.addEventListener("input", find);
}

const open = () => {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named instanceof HTMLDetailsElement) {
    named.open = true;
    named.scrollIntoView();
  }
};
window.addEventListener("hashchange", open);
open();
