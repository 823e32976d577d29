package org.nextlevel.framework.starter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nextlevel.framework.document.source.DocumentReader;
import org.nextlevel.framework.document.source.SourceReader;
import org.nextlevel.kit.problem.NotFound;

/** The starter frameworks: one YAML file each under {@code starters/}. */
@ApplicationScoped
class Starters {
    private static final List<String> KEYS =
            List.of("general-ladder", "engineering-ladder", "product-ladder", "sales-ladder", "people-ladder");
    private final SourceReader sources;
    private final DocumentReader reader;

    Starters(SourceReader sources, DocumentReader reader) {
        this.sources = sources;
        this.reader = reader;
    }

    List<FrameworkStarter> all() {
        return KEYS.stream().map(this::starter).toList();
    }

    /** The YAML text, comments included: it is meant to be read and edited. */
    String text(String key) {
        if (!KEYS.contains(key)) {
            throw new NotFound("starter framework", key);
        }
        try (InputStream file = Starters.class.getResourceAsStream("/starters/%s.yaml".formatted(key))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FrameworkStarter starter(String key) {
        var document = reader.document(sources.read(text(key).getBytes(StandardCharsets.UTF_8)), key);
        return new FrameworkStarter(key, document.name(), document.summary());
    }
}
