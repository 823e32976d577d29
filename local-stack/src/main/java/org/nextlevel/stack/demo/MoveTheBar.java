package org.nextlevel.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;

/** The editor asks more of a level, and sees what that does to whom before it holds. */
record MoveTheBar(Person editor, Script script, Narrator narrator) {
    private static final String MORE = " Teaches it to at least two colleagues every year.";

    void run() {
        narrator.chapter(
                "A bar that moves in the open",
                "The editor asks more of the engineer's own level, sees what changes and for how many people, and publishes it.");
        String framework = "/api/frameworks/" + script.framework();
        int latest =
                editor.get(framework).expect(200).body().path("latestVersion").asInt();
        Answer draft = editor.post(framework + "/draft", Map.of("fromVersion", latest));
        if (draft.status() == 409) {
            // An earlier demo was interrupted: its draft is taken on.
            draft = editor.get(framework + "/draft");
        }
        narrator.call(editor, draft.expect(200, 201));
        Answer changed = change(framework, draft);
        narrator.call(editor, changed.expect(200));
        preview(framework);
        Answer version = editor.post(
                framework + "/versions",
                Map.of("reason", "Who is at this level also teaches what they know."),
                changed.etag());
        narrator.call(editor, version.expect(201));
        int number = version.body().path("number").asInt();
        narrator.result("version %d holds from now on; version %d stays as it was", number, latest);
    }

    private Answer change(String framework, Answer draft) {
        String level = script.levels().get("acme-engineer");
        for (JsonNode expectation : draft.body().path("expectations")) {
            if (expectation.path("level").asText().equals(level)) {
                String text = expectation.path("text").asText();
                JsonNode more = ((ObjectNode) expectation.deepCopy()).put("text", text.replace(MORE, "") + MORE);
                String path = framework + "/draft/expectations/"
                        + expectation.path("id").asText();
                return editor.put(path, more, draft.etag());
            }
        }
        throw new IllegalStateException("The framework expects nothing at " + level);
    }

    private void preview(String framework) {
        Answer preview = editor.get(framework + "/draft/preview");
        narrator.call(editor, preview.expect(200));
        JsonNode comparison = preview.body().path("comparison");
        narrator.result(
                "%s: %s",
                comparison.path("size").asText(), comparison.path("reason").asText());
        narrator.result(
                "people whom it affects, at those levels, next to reach one or with a case for one: %d",
                preview.body().path("people").asLong());
    }
}
