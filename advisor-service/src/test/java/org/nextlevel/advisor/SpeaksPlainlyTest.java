package org.nextlevel.advisor;

import java.util.List;
import org.nextlevel.testkit.wording.SpeaksPlainly;

class SpeaksPlainlyTest extends SpeaksPlainly {
    @Override
    protected List<String> files() {
        return List.of("advice-rules.yaml", "answers.yaml", "texts-en.yaml", "texts-de.yaml");
    }
}
