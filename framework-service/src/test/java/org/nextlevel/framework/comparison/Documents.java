package org.nextlevel.framework.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.nextlevel.framework.document.FrameworkDocument;

/** Documents for tests, as an editor would write them. */
public final class Documents {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Documents() {}

    public static FrameworkDocument of(String yaml) {
        try {
            return YAML.readValue(yaml, FrameworkDocument.class).completed("test");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(yaml, e);
        }
    }

    /** Three levels, two competencies: craft is expected anew at two and three, voice at one alone. */
    public static String ladder() {
        return """
                name: Ladder
                tracks: [{key: main, name: Main}]
                levels:
                  - {key: one, name: One, track: main, summary: Learns}
                  - {key: two, name: Two, track: main, after: [one], scope: One team}
                  - {key: three, name: Three, track: main, after: [two]}
                competencies:
                  - {key: craft, name: Craft, proficiencies: [{key: basic, name: Basic}, {key: expert, name: Expert}]}
                  - {key: voice, name: Voice}
                expectations:
                  - {id: craft-2, level: two, competency: craft, text: Builds features that last for years, proficiency: basic}
                  - {id: craft-3, level: three, competency: craft, text: Designs systems with several teams, weight: 2}
                  - {id: voice-1, level: one, competency: voice, text: Explains decisions to the whole team, required: false}
                  - {id: voice-1b, level: one, competency: voice, text: Listens before answering}
                readiness: {minimumEvidence: 1, attestedShare: 0.5, coverageFloor: 0.5, nearlyShare: 0.6, readyShare: 0.8, sustainedMonths: 6, recencyMonths: 24}
                """;
    }
}
