package org.nextlevel.framework.imported;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.document.source.DocumentReader;
import org.nextlevel.framework.document.source.DocumentSource;
import org.nextlevel.framework.document.source.Mappings;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.framework.document.source.TokenBudget;
import org.nextlevel.framework.list.CompetencyList;
import org.nextlevel.framework.mapping.TableMappings;
import org.nextlevel.framework.sheet.Sheet;
import org.nextlevel.framework.table.ReadTable;
import org.nextlevel.framework.table.TableReader;
import org.nextlevel.framework.table.column.TableParameters;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.sentence.Sentence;

/**
 * Makes a framework's document of what editors send: YAML, JSON or a table, in our shape or in somebody else's. Each
 * answer goes from what the framework says now, null when it is new, to what it says afterwards.
 */
@ApplicationScoped
public class ReadDraft {
    private static final int MOST_FILES = 50;

    private final SourceReader sources;
    private final Mappings mappings;
    private final DocumentReader documents;
    private final TableMappings tables;

    ReadDraft(SourceReader sources, Mappings mappings, DocumentReader documents, TableMappings tables) {
        this.sources = sources;
        this.mappings = mappings;
        this.documents = documents;
        this.tables = tables;
    }

    /**
     * YAML or JSON, which is read at once: no connection to the database waits for it.
     *
     * @param mapping name of the mapping to our own shape; null when the text has it already
     */
    public Function<FrameworkDocument, ImportedDraft> document(byte[] text, String mapping, String key) {
        return mapped(sources.read(text), mapping, key);
    }

    /**
     * What up to 50 files say together: each part's name says where the mapping finds the file.
     *
     * @throws Malformed when there are no files, or too many, or one of them is neither YAML nor JSON
     */
    public Function<FrameworkDocument, ImportedDraft> files(List<FileUpload> files, String mapping, String key) {
        return mapped(DocumentSource.of(together(files)), mapping, key);
    }

    /**
     * A table, which is read when it is known what the framework says now: what it has no column for stays.
     *
     * @param subtype of the media type that it is sent as
     * @param mapping name of what the company keeps of how its tables are to be read; null for nothing
     * @param said what the request says of that itself
     * @throws org.nextlevel.kit.problem.Invalid when it is a list of competencies without levels
     */
    public Function<FrameworkDocument, ImportedDraft> table(
            byte[] bytes, String subtype, String mapping, TableParameters said, String key) {
        TableParameters parameters = tables.of(mapping, said);
        Sheet sheet = Sheet.read(bytes, subtype, parameters.sheet());
        if (parameters.saysNothingOfColumns()) {
            CompetencyList.refuseAsFramework(sheet);
        }
        return known -> {
            ReadTable read = TableReader.read(sheet, parameters, known, key);
            return new ImportedDraft(read.document(source -> documents.document(source, key)), read.guesses());
        };
    }

    private Function<FrameworkDocument, ImportedDraft> mapped(DocumentSource source, String mapping, String key) {
        if (source.tree() instanceof ObjectNode sent) {
            // What an import answered may be sent as it is.
            sent.remove("guesses");
        }
        FrameworkDocument document = documents.document(mappings.apply(mapping, source), key);
        return _ -> ImportedDraft.asSaid(document);
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
