package org.nextlevel.gateway.docs;

import static org.nextlevel.gateway.docs.Markup.text;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The operations of the API by subject: a list of all, and a page for each subject; from the merged description. */
final class Operations {
    private static final String PATH = "/docs/operations/";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final Map<String, String> subjects = new LinkedHashMap<>();
    private final List<DescribedOperation> all = new ArrayList<>();

    Operations(JsonObject description) {
        each(description.getJsonArray("tags"))
                .forEach(tag -> subjects.put(tag.getString("name"), tag.getString("description", "")));
        JsonObject paths = description.getJsonObject("paths");
        for (String path : paths.fieldNames()) {
            JsonObject methods = paths.getJsonObject(path);
            METHODS.stream()
                    .filter(methods::containsKey)
                    .forEach(method ->
                            all.add(new DescribedOperation(description, path, method, methods.getJsonObject(method))));
        }
    }

    Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        subjects.forEach((subject, summary) ->
                pages.put(PATH + Markup.address(subject), Layout.page(subject, page(subject, summary))));
        return pages;
    }

    /** All of them, a line each, below their subjects. */
    String list() {
        return subjects.keySet().stream()
                .map(subject ->
                        "<section class=\"subject\"><h3><a href=\"%s\">%s</a></h3><ul class=\"plain\">%s</ul></section>"
                                .formatted(
                                        PATH + Markup.address(subject),
                                        text(subject),
                                        of(subject).stream()
                                                .map(one -> line(subject, one))
                                                .collect(Collectors.joining())))
                .collect(Collectors.joining("\n", "<div class=\"subjects\">", "</div>"));
    }

    private String page(String subject, String summary) {
        return "<p><a href=\"/docs#operations\">All operations</a></p><h1>%s</h1><p>%s</p>%s%s"
                .formatted(
                        text(subject),
                        Markdown.inline(summary),
                        Layout.search("operations"),
                        of(subject).stream().map(DescribedOperation::html).collect(Collectors.joining("\n")));
    }

    private static String line(String subject, DescribedOperation one) {
        return "<li data-find><a href=\"%s#%s\">%s</a> <code class=\"aside\">%s %s</code></li>"
                .formatted(PATH + Markup.address(subject), one.id(), text(one.summary()), one.verb(), one.brokenPath());
    }

    private List<DescribedOperation> of(String subject) {
        return all.stream().filter(one -> one.subject().equals(subject)).toList();
    }

    static List<JsonObject> each(JsonArray array) {
        return array == null
                ? List.of()
                : array.stream().map(JsonObject.class::cast).toList();
    }
}
