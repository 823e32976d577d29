package org.nextlevel.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentReader;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.document.source.Mappings;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.framework.table.TableReader;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** Makes a framework's document of what editors send: YAML, JSON or a table, in our shape or in somebody else's. */
@ApplicationScoped
class ReadDraft {
    private final SourceReader sources;
    private final Mappings mappings;
    private final DocumentReader documents;

    ReadDraft(SourceReader sources, Mappings mappings, DocumentReader documents) {
        this.sources = sources;
        this.mappings = mappings;
        this.documents = documents;
    }

    /** YAML or JSON, by the mapping of this name; null for our own shape. */
    FrameworkDocument document(byte[] text, String mapping, String key) {
        return of(sources.read(text), mapping, key);
    }

    /** What several files say together. */
    FrameworkDocument of(DocumentSource source, String mapping, String key) {
        return documents.document(mappings.apply(mapping, source), key);
    }

    /**
     * A table.
     *
     * @param columns each {@code column=header}
     * @param known null when the framework is new
     */
    FrameworkDocument table(byte[] csv, List<String> columns, String key, FrameworkDocument known) {
        return documents.document(TableReader.read(csv, named(columns), known, key), key);
    }

    private static Map<String, String> named(List<String> columns) {
        Map<String, String> named = new HashMap<>();
        for (String column : columns) {
            int equals = column.indexOf('=');
            if (equals < 1 || equals == column.length() - 1) {
                throw new Invalid(
                        List.of(Violation.of("columns", "'%s' is not of the form column=header".formatted(column))));
            }
            named.put(column.substring(0, equals), column.substring(equals + 1));
        }
        return named;
    }
}
