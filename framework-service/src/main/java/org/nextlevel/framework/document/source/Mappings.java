package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.schibsted.spt.data.jslt.Expression;
import com.schibsted.spt.data.jslt.Parser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * The mappings that ship with the product, by name: one file each under {@code mappings/}, written in JSLT
 * (schibsted/jslt), which says for each part of our document where it is found in theirs.
 */
@ApplicationScoped
public class Mappings {
    private static final List<String> NAMES = List.of("financial-times-1", "financial-times-2", "unidays");
    /** Twenty times the largest that anybody published; JSLT keeps much for each. */
    private static final int MOST_NODES = 50_000;

    private final Map<String, Expression> byName = new TreeMap<>();

    Mappings() {
        NAMES.forEach(name -> byName.put(name, compiled("/mappings/%s.jslt".formatted(name))));
    }

    /**
     * The tree of a document in our own shape.
     *
     * @param name of the mapping; null when the source has our shape already
     * @throws Invalid when there is no such mapping, or the source is larger than one may be or does not have the shape that
     *     it expects
     */
    public DocumentSource apply(String name, DocumentSource source) {
        if (name == null) {
            return source;
        }
        Expression mapping = byName.get(name);
        if (mapping == null) {
            throw new Invalid(List.of(Violation.of(
                    "mapping", "there is no mapping '%s'; there is: %s", name, String.join(", ", byName.keySet()))));
        }
        if (nodes(source.tree(), MOST_NODES) > MOST_NODES) {
            throw new Invalid("#", "a document that is mapped has at most %d objects, lists and values", MOST_NODES);
        }
        return DocumentSource.of(mapped(name, mapping, source.tree()));
    }

    /** How many there are; just more than the most where there are more. */
    private static int nodes(JsonNode tree, int most) {
        int nodes = 1;
        for (JsonNode child : tree) {
            if (nodes > most) {
                return nodes;
            }
            nodes += nodes(child, most - nodes);
        }
        return nodes;
    }

    private static JsonNode mapped(String name, Expression mapping, JsonNode tree) {
        try {
            return mapping.apply(tree);
        } catch (RuntimeException e) {
            // JSLT's own and others, such as for a part of a text that is shorter.
            throw new Invalid("#", "the document does not have the shape that the mapping '%s' expects", name);
        }
    }

    private static Expression compiled(String file) {
        try (var reader = new InputStreamReader(Mappings.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return new Parser(reader).withSource(file).compile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
