// The same pages as the other generators: stories, people, programs, topics, the list of all, a feed and a map of the site.
import fs from "node:fs";
import path from "node:path";
import matter from "gray-matter";
import markdownIt from "markdown-it";

const markdown = markdownIt({ typographer: true, linkify: true });

function lives(kind) {
  const folder = path.join("lives", kind);
  return fs.readdirSync(folder).sort().map((file) => {
    const read = matter(fs.readFileSync(path.join(folder, file), "utf8"));
    return { id: file.replace(/\.md$/, ""), name: read.data.name, life: markdown.render(read.content), stories: [] };
  });
}

export default function (config) {
  config.setLibrary("md", markdown);
  const cast = { people: lives("people"), programs: lives("programs") };
  const topics = new Map();
  config.addCollection("stories", (api) => {
    const stories = api.getFilteredByGlob("content/stories/*.md").sort((a, b) => b.date - a.date);
    const byId = new Map(["people", "programs"].flatMap((kind) => cast[kind].map((entry) => [`${kind}/${entry.id}`, entry])));
    topics.clear();
    byId.forEach((entry) => (entry.stories = []));
    stories.forEach((story, at) => {
      story.data.later = stories[at - 1];
      story.data.earlier = stories[at + 1];
      story.data.cast = ["people", "programs"].flatMap((kind) => (story.data[kind] || []).map((id) => ({ kind, ...byId.get(`${kind}/${id}`), stories: undefined })));
      for (const kind of ["people", "programs"]) (story.data[kind] || []).forEach((id) => byId.get(`${kind}/${id}`).stories.push(story));
      (story.data.topics || []).forEach((topic) => topics.set(topic, [...(topics.get(topic) || []), story]));
    });
    return stories;
  });
  config.addCollection("terms", () => [
    ...["people", "programs"].flatMap((kind) => cast[kind].map((entry) => ({ kind, ...entry }))),
    ...[...topics].sort().map(([topic, stories]) => ({ kind: "tags", id: topic, name: topic, life: "", stories })),
  ]);
  config.addFilter("day", (date) => date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }));
  config.addFilter("month", (date) => date.toISOString().slice(0, 7));
  config.addFilter("iso", (date) => date.toISOString());
  config.addFilter("first", (list, number) => list.slice(0, number));
  return { dir: { input: "content", includes: "../_includes", output: "_site" }, markdownTemplateEngine: false };
}
