package org.nextlevel.engine;

import java.nio.file.Path;
import org.nextlevel.testkit.sentence.EverySentenceIsTranslated;

/** What the engine says, in German. */
class SaidInGermanTest extends EverySentenceIsTranslated {
    SaidInGermanTest() {
        super(Path.of("src/main/java"));
    }
}
