package org.nextlevel.framework.comparison;

import java.nio.file.Path;
import org.nextlevel.testkit.sentence.EverySentenceIsTranslated;

/** Why versions differ, in German. */
class ComparisonInGermanTest extends EverySentenceIsTranslated {
    ComparisonInGermanTest() {
        super(Path.of("src/main/java/org/nextlevel/framework/comparison"));
    }
}
