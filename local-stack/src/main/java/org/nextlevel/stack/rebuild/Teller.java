package org.nextlevel.stack.rebuild;

import java.util.List;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.kafka.Topic;

/** A service that can tell its things again. */
enum Teller {
    FRAMEWORKS(Part.FRAMEWORK_SERVICE, "frameworks", "framework-events"),
    PEOPLE(Part.EVIDENCE_SERVICE, "people", "people-events", "evidence-events"),
    CASES(Part.ADVISOR_SERVICE, "cases", "advice-events");

    private final Part part;
    private final String things;
    private final List<String> topics;

    Teller(Part part, String things, String... topics) {
        this.part = part;
        this.things = things;
        this.topics = List.of(topics);
    }

    static Teller of(Part part) {
        return Stream.of(values())
                .filter(teller -> teller.part == part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s tells nothing again.".formatted(part)));
    }

    Part part() {
        return part;
    }

    /** What it tells, in a word. */
    String things() {
        return things;
    }

    /** Where it tells them, as far as another service listens there. */
    List<String> topicsReadBy(Part reader) {
        return Topic.all().stream()
                .filter(topic ->
                        topics.contains(topic.name()) && topic.readers().contains(reader.id()))
                .map(Topic::name)
                .toList();
    }
}
