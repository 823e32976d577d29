package org.nextlevel.gateway.docs;

import static org.nextlevel.gateway.docs.Markup.text;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every problem on a page of its own: what it means, the way out, and how it looks; from docs/api/problems.md. */
final class ProblemCatalogue {
    static final String PATH = "/docs/problems";

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\| (.+) \\| (.+) \\|$");

    private final Map<String, DocumentedProblem> problems = new LinkedHashMap<>();

    ProblemCatalogue() {
        ROW.matcher(Documentation.read("api/problems.md"))
                .results()
                .map(ProblemCatalogue::documented)
                .forEach(problem -> problems.put(problem.code(), problem));
    }

    /** All pages by their paths. */
    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(PATH, Layout.page("Problems", list()));
        problems.values().forEach(one -> pages.put(PATH + "/" + one.code(), Layout.page(one.title(), page(one))));
        return pages;
    }

    private String list() {
        return "<h1>Problems</h1><p>Every refusal is a problem as of RFC 9457. Decide by <code>type</code>, show"
                + " <code>detail</code>; each answer links to the page of its problem by <code>Link: …; rel=\"help\"</code>.</p>"
                + Layout.search("problems")
                + problems.values().stream()
                        .map(one ->
                                "<li data-find><a href=\"%s/%s\"><code>%s</code></a> <span class=\"status\">%d</span> %s</li>"
                                        .formatted(
                                                PATH,
                                                one.code(),
                                                one.code(),
                                                one.status(),
                                                Markdown.inline(sentence(one.means()))))
                        .collect(Collectors.joining("\n", "<ul class=\"plain\">", "</ul>"));
    }

    private static String page(DocumentedProblem one) {
        return """
                <p><a href="%s">All problems</a></p>
                <h1>%s</h1>
                <p><code>urn:problem:%s</code> <span class="status">%d</span></p>
                <h2>What it means</h2>
                <p>%s</p>
                <h2>What to do</h2>
                <p>%s</p>
                <h2>How it looks</h2>
                <pre tabindex="0"><code>%s</code></pre>
                """.formatted(
                        PATH,
                        text(one.title()),
                        one.code(),
                        one.status(),
                        Markdown.inline(sentence(one.means())),
                        Markdown.inline(sentence(one.wayOut())),
                        text(one.example()));
    }

    private static DocumentedProblem documented(MatchResult row) {
        return new DocumentedProblem(row.group(1), Integer.parseInt(row.group(2)), row.group(3), row.group(4));
    }

    /** The cells of the table begin small and have no full stop. */
    private static String sentence(String cell) {
        return Character.toUpperCase(cell.charAt(0)) + cell.substring(1) + ".";
    }

    /** One row of the table. */
    private record DocumentedProblem(String code, int status, String means, String wayOut) {
        String title() {
            String words = code.replace('-', ' ');
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }

        String example() {
            return new JsonObject()
                    .put("type", "urn:problem:" + code)
                    .put("title", title())
                    .put("status", status)
                    .put("detail", sentence(means.replace("`", "")))
                    .put("instance", "/api/…")
                    .put("requestId", "7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11")
                    .encodePrettily();
        }
    }
}
