package org.nextlevel.wording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which embedding model reads sentences. */
@ConfigMapping(prefix = "nextlevel.wording")
public interface WordingSettings {
    /** The folder of an embedding model of sentences; the shipped one where there is none. */
    Optional<Path> model();

    /** Codes (ISO 639-1) of the languages that the model of the folder knows; the shipped one knows English alone. */
    @WithDefault("en")
    List<String> languages();
}
