package org.nextlevel.stack.letter;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.nextlevel.stack.Stack;
import org.nextlevel.stack.caller.Operator;
import org.nextlevel.stack.caller.Person;
import org.nextlevel.stack.layout.Part;

/**
 * The dead letters of one service.
 *
 * @param operator who asks on its management port
 */
public record ServiceLetters(Part part, Person operator) {
    /** The services that keep some. */
    public static final List<Part> SERVICES =
            List.of(Part.FRAMEWORK_SERVICE, Part.EVIDENCE_SERVICE, Part.ADVISOR_SERVICE, Part.INTEGRATION_SERVICE);

    /** Asked by the demo's operator. */
    public static ServiceLetters of(Stack stack, HttpClient client, Part part) {
        return new ServiceLetters(part, Operator.of(stack, client, part));
    }

    /** All that wait, newest first. */
    public List<Letter> waiting() {
        return Operator.all(operator, "/dead-letters").stream().map(Letter::of).toList();
    }

    /** Has all that wait handled once more; how many were. */
    public int replayed() {
        List<Letter> waiting = waiting();
        int replayed = 0;
        for (Letter letter : waiting.reversed()) {
            replayed += operator.post("/dead-letters/replay?from=%1$d&to=%1$d".formatted(letter.id()), Map.of())
                    .expect(200)
                    .body()
                    .path("replayed")
                    .size();
        }
        return replayed;
    }

    /** Nothing is to be done with it. */
    public void done(Letter letter) {
        operator.put("/dead-letters/%d/done".formatted(letter.id()), Map.of(), null)
                .expect(200);
    }
}
