package org.nextlevel.gateway.docs;

import static org.nextlevel.gateway.docs.Markup.text;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nextlevel.gateway.page.PageFiles;
import org.nextlevel.gateway.page.StaticFile;

/**
 * All pages of the documentation, made when the first is asked for. The page {@code /docs/try} is Swagger UI, whose files
 * Quarkus serves below {@code /docs}; Quarkus' own page has its script within, which a policy could allow by its digest only,
 * and that changes with each setting of it.
 */
@ApplicationScoped
public class DocsPage implements Handler<RoutingContext> {
    private final OpenApiDocumentService documents;
    private Map<String, StaticFile> made;

    DocsPage(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    @Override
    public void handle(RoutingContext context) {
        StaticFile found = pages().get(context.request().path().replaceFirst("(?<=.)/$", ""));
        if (found == null) {
            context.next();
        } else {
            found.answer(context);
        }
    }

    private synchronized Map<String, StaticFile> pages() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    private Map<String, StaticFile> make() {
        Operations operations = new Operations(description());
        Map<String, String> pages = new HashMap<>();
        pages.put("/docs", Layout.page("Documentation", start(operations)));
        pages.putAll(operations.pages());
        pages.putAll(new ProblemCatalogue().pages());
        pages.put(EventCatalogue.PATH, EventCatalogue.page());
        Arrays.stream(Guide.values())
                .forEach(guide -> pages.put(guide.address(), Layout.page(guide.task(), guide.html())));
        Map<String, StaticFile> files = new HashMap<>();
        pages.forEach((path, page) ->
                files.put(path, StaticFile.of("page.html", page.getBytes(StandardCharsets.UTF_8), StaticFile.SHORTLY)));
        files.put("/docs/try", file("try.html"));
        files.put(
                EventCatalogue.DESCRIPTION,
                StaticFile.of(
                        "asyncapi.yaml",
                        Documentation.read("api/asyncapi.yaml").getBytes(StandardCharsets.UTF_8),
                        StaticFile.SHORTLY));
        for (String name : new String[] {"try.js", "try.css", "docs.css", "search.js"}) {
            files.put("/docs/" + name, file(name));
        }
        return files;
    }

    private JsonObject description() {
        return new JsonObject(
                Buffer.buffer(documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON)));
    }

    private static String start(Operations operations) {
        return """
                <h1>What do you want to do?</h1>
                <div class="guides" id="guides">%s</div>
                <section>%s</section>
                <h2 id="operations">Operations</h2>
                %s%s
                """.formatted(
                        Arrays.stream(Guide.values())
                                .map(guide -> "<a class=\"guide\" href=\"%s\"><strong>%s</strong> %s</a>"
                                        .formatted(guide.address(), text(guide.task()), text(guide.summary())))
                                .collect(Collectors.joining("\n")),
                        "<details class=\"item\"><summary>What all operations have in common</summary>%s</details>"
                                .formatted(Markdown.html(PageFiles.introduction())),
                        Layout.search("all operations"),
                        operations.list());
    }

    private static StaticFile file(String name) {
        return StaticFile.of(name, PageFiles.read(name), StaticFile.SHORTLY);
    }
}
