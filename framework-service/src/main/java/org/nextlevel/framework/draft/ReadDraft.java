package org.nextlevel.framework.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentReader;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.document.source.Mappings;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.framework.document.source.TokenBudget;
import org.nextlevel.framework.table.TableReader;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.sentence.Sentence;

/**
 * Makes a framework's document of what editors send: YAML, JSON or a table, in our shape or in somebody else's. Each
 * answer goes from what the framework says now, null when it is new, to what it says afterwards.
 */
@ApplicationScoped
class ReadDraft {
    private static final int MOST_FILES = 50;

    private final SourceReader sources;
    private final Mappings mappings;
    private final DocumentReader documents;

    ReadDraft(SourceReader sources, Mappings mappings, DocumentReader documents) {
        this.sources = sources;
        this.mappings = mappings;
        this.documents = documents;
    }

    /**
     * YAML or JSON, which is read at once: no connection to the database waits for it.
     *
     * @param mapping name of the mapping to our own shape; null when the text has it already
     */
    UnaryOperator<FrameworkDocument> document(byte[] text, String mapping, String key) {
        return mapped(sources.read(text), mapping, key);
    }

    /**
     * What up to 50 files say together: each part's name says where the mapping finds the file.
     *
     * @throws Malformed when there are no files, or too many, or one of them is neither YAML nor JSON
     */
    UnaryOperator<FrameworkDocument> files(List<FileUpload> files, String mapping, String key) {
        return mapped(DocumentSource.of(together(files)), mapping, key);
    }

    /**
     * A table, which is read when it is known what the framework says now: what it has no column for stays.
     *
     * @param columns each {@code column=header}
     */
    UnaryOperator<FrameworkDocument> table(byte[] csv, List<String> columns, String key) {
        return known -> documents.document(TableReader.read(csv, named(columns), known, key), key);
    }

    private UnaryOperator<FrameworkDocument> mapped(DocumentSource source, String mapping, String key) {
        FrameworkDocument document = documents.document(mappings.apply(mapping, source), key);
        return _ -> document;
    }

    private static Map<String, String> named(List<String> columns) {
        Map<String, String> named = new HashMap<>();
        for (String column : columns) {
            int equals = column.indexOf('=');
            if (equals < 1 || equals == column.length() - 1) {
                throw new Invalid(List.of(Violation.of("columns", "'%s' is not of the form column=header", column)));
            }
            named.put(column.substring(0, equals), column.substring(equals + 1));
        }
        return named;
    }

    /** An object with a list of documents for each name that a part has, in the order of the parts. */
    private ObjectNode together(List<FileUpload> files) {
        if (files == null || files.isEmpty() || files.size() > MOST_FILES) {
            throw new Malformed("Send 1 to %d files.", MOST_FILES);
        }
        ObjectNode together = JsonNodeFactory.instance.objectNode();
        TokenBudget budget = new TokenBudget();
        for (FileUpload file : files) {
            ArrayNode documents = together.withArrayProperty(file.name());
            documents.add(tree(file, budget));
        }
        return together;
    }

    private JsonNode tree(FileUpload file, TokenBudget budget) {
        try {
            return sources.read(Files.readAllBytes(file.uploadedFile()), budget).tree();
        } catch (Malformed e) {
            throw new Malformed(
                    Sentence.say("The file of the part '%s': %s", file.name(), e.getMessage()), e.violations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
