package org.nextlevel.stack.caller;

import com.fasterxml.jackson.databind.JsonNode;
import org.nextlevel.stack.server.StackProblem;

/**
 * What came back.
 *
 * @param etag null when the answer has none
 * @param position what a write was answered with, so that a read contains it; null when the answer has none
 * @param body a missing node when the answer has no JSON
 */
public record Answer(String call, int status, String etag, String position, JsonNode body) {
    /**
     * This answer, when its status is one of these.
     *
     * @throws StackProblem otherwise, with the call and the problem that came back
     */
    public Answer expect(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new StackProblem("%s answered %d: %s".formatted(call, status, body));
    }
}
