package org.nextlevel.framework.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.function.Function;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.framework.table.TableWriter;

/** A way of writing a framework that is read again as the same; named as in the query of a request. */
public enum FrameworkFormat {
    /** Our own format, for people. */
    yaml("application/yaml", with(new ObjectMapper(yaml()))),
    /** Our own format, for programs. */
    json("application/json", with(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT))),
    /** One row per expectation; the readiness policy and summaries are not in it. */
    csv("text/csv", TableWriter::write);

    private final String mediaType;
    private final Function<FrameworkDocument, String> writing;

    FrameworkFormat(String mediaType, Function<FrameworkDocument, String> writing) {
        this.mediaType = mediaType;
        this.writing = writing;
    }

    String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    String write(FrameworkDocument document) {
        return writing.apply(document);
    }

    private static Function<FrameworkDocument, String> with(ObjectMapper mapper) {
        return document -> {
            try {
                return mapper.writeValueAsString(document);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static YAMLFactory yaml() {
        return YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
    }
}
