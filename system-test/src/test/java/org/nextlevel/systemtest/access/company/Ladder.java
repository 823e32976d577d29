package org.nextlevel.systemtest.access.company;

import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;

/** The company's framework: the starter that ships with the product, as it is. */
public record Ladder(Person editor) {
    public static final String FRAMEWORK = "general-ladder";
    /** The level above that of most people. */
    public static final String TARGET = "senior";

    /** Brings it in and publishes it. */
    public void publish() {
        String framework = "/api/frameworks/" + FRAMEWORK;
        Answer draft = editor.putYaml(framework + "/draft", editor.text("/api/framework-starters/" + FRAMEWORK), null)
                .expect(200, 201);
        editor.post(framework + "/versions", Map.of("reason", "The ladder we agreed on."), draft.etag())
                .expect(201);
    }
}
