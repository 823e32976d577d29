package org.nextlevel.gateway.docs;

import static org.nextlevel.gateway.docs.Markup.text;

import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every event with who tells it to whom and how its payload looks; from ARCHITECTURE.md and docs/events. */
final class EventCatalogue {
    static final String PATH = "/docs/events";

    /** The description for machines. */
    static final String DESCRIPTION = "/docs/asyncapi.yaml";

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z]+-events)` \\| (.+?) \\| (.+?) \\| (.+?) \\| (.+?) \\|.*$");
    private static final Pattern TYPE = Pattern.compile("`([A-Za-z]+)`");

    private EventCatalogue() {}

    static String page() {
        Matcher rows = ROW.matcher(Documentation.read("ARCHITECTURE.md"));
        String events = rows.results()
                .flatMap(row -> TYPE.matcher(row.group(2))
                        .results()
                        .map(type -> event(type.group(1), row.group(1), row.group(3), row.group(4), row.group(5))))
                .collect(Collectors.joining("\n"));
        return Layout.page(
                "Events",
                "<h1>Events</h1><p>What happened is told on Kafka, once, in order for each key. Live updates at"
                        + " <code>GET /api/events</code> have the same types, and ids alone. For machines it is <a href=\"%s\">described"
                                .formatted(DESCRIPTION)
                        + " as AsyncAPI</a>.</p>"
                        + Layout.search("events")
                        + events);
    }

    private static String event(String type, String topic, String key, String from, String readBy) {
        String sample = new JsonObject(Documentation.read("events/" + file(type) + ".json")).encodePrettily();
        return """
                <details class="item" data-find id="%s">
                  <summary><code>%s</code> <span class="aside">%s</span></summary>
                  <p>Key: %s. From %s. Read by %s.</p>
                  <pre tabindex="0"><code>%s</code></pre>
                </details>""".formatted(
                type, type, topic, Markdown.inline(key), Markdown.inline(from), Markdown.inline(readBy), text(sample));
    }

    /** {@code EvidenceShared} is in {@code evidence-shared.json}. */
    private static String file(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
