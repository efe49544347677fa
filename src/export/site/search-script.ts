/** The search of a site: words of the index that the page loaded, marks and case apart. Plain code for old browsers too. */
export const searchScript = `"use strict";
(function () {
  var most = 100;
  function folded(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").replace(/\\u0111/g, "d");
  }
  var index = (window.parleyIndex || []).map(function (line) {
    return { title: line[0], path: line[1], words: folded(line[0] + " " + line[2]) };
  });
  var input = document.getElementById("q");
  var list = document.getElementById("found");
  var none = document.getElementById("none");
  function show() {
    var words = folded(input.value).split(/\\s+/).filter(Boolean);
    list.textContent = "";
    if (words.length === 0) { none.hidden = true; return; }
    var found = index.filter(function (line) {
      return words.every(function (word) { return line.words.indexOf(word) >= 0; });
    });
    none.hidden = found.length > 0;
    found.slice(0, most).forEach(function (line) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = line.path;
      link.textContent = line.title;
      item.appendChild(link);
      list.appendChild(item);
    });
  }
  document.getElementById("search").hidden = false;
  input.addEventListener("input", show);
  var asked = /[?&]q=([^&]*)/.exec(location.search);
  if (asked) { input.value = decodeURIComponent(asked[1].replace(/\\+/g, " ")); show(); }
})();
`;
