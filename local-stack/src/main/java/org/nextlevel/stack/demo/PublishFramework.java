package org.nextlevel.stack.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.demo.script.Narrator;
import org.nextlevel.stack.demo.script.Script;

/** The editor brings in the company's framework and publishes it. */
record PublishFramework(Person editor, Script script, Narrator narrator) {
    void run(Path root) {
        narrator.chapter(
                "What the next level requires",
                "The editor imports %s and publishes it. A published version never changes.".formatted(script.draft()));
        Answer draft = editor.putYaml(
                draftPath(),
                document(root),
                editor.get("/api/frameworks/%s/draft".formatted(script.framework()))
                        .etag());
        narrator.call(editor, draft.expect(200, 201));
        narrator.result(
                "%d levels, %d competencies, %d expectations",
                draft.body().path("levels").size(),
                draft.body().path("competencies").size(),
                draft.body().path("expectations").size());
        Answer version = editor.post(
                "/api/frameworks/%s/versions".formatted(script.framework()),
                Map.of("reason", "The ladder we agreed on."),
                draft.etag());
        narrator.call(editor, version.expect(201, 409));
        if (version.status() == 201) {
            narrator.result(
                    "version %d is published", version.body().path("number").asInt());
        } else {
            narrator.result(version.body().path("detail").asText());
        }
    }

    private String draftPath() {
        String path = "/api/frameworks/%s/draft".formatted(script.framework());
        return script.mapping() == null ? path : path + "?mapping=" + script.mapping();
    }

    private String document(Path root) {
        if (script.file() == null) {
            return editor.text("/api/framework-starters/" + script.framework());
        }
        try {
            return Files.readString(root.resolve(script.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
