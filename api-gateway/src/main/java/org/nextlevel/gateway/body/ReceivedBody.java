package org.nextlevel.gateway.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.share.Party;

/** A body as far as it has come, and the room that it takes. */
public final class ReceivedBody {
    /** What a connection costs whose body has hardly begun. */
    private static final long LEAST = 64 * 1024;

    private static final String KEY = ReceivedBody.class.getName();

    private final BodyBudget budget;
    private final Party party;
    private final long limit;
    private final Buffer content;
    private long taken;
    private boolean isOver;

    private ReceivedBody(BodyBudget budget, Party party, long limit, long announced) {
        this.budget = budget;
        this.party = party;
        this.limit = limit;
        take(Math.max(LEAST, announced));
        // Once, in the room that was taken for it: growing would copy it again and again.
        this.content = Buffer.buffer(Math.toIntExact(announced));
    }

    /**
     * Begins one, and takes room for all of it where it says how long it is.
     *
     * @param length as it was announced; null when it was not
     * @throws Refusal when that is too large, or there is no room for it
     */
    static ReceivedBody begin(BodyBudget budget, Party party, long limit, String length) {
        long announced = length == null ? 0 : Long.parseLong(length);
        if (announced > limit) {
            throw Refusal.tooLarge(limit);
        }
        return new ReceivedBody(budget, party, limit, announced);
    }

    /** The whole body of this request; empty when it has none. */
    public static Optional<Buffer> of(RoutingContext context) {
        ReceivedBody body = context.get(KEY);
        return Optional.ofNullable(body).map(received -> received.content);
    }

    /** Notes that all of it has come. */
    void isWhole(RoutingContext context) {
        context.put(KEY, this);
    }

    /**
     * Adds what came next.
     *
     * @throws Refusal when the body is too large, or there is no room for it
     */
    void add(Buffer chunk) {
        long length = (long) content.length() + chunk.length();
        if (length > limit) {
            throw Refusal.tooLarge(limit);
        }
        if (length > taken) {
            take(length - taken);
        }
        content.appendBuffer(chunk);
    }

    /** Gives its room back, once. */
    void end() {
        if (!isOver) {
            isOver = true;
            budget.giveBack(party, taken);
        }
    }

    private void take(long bytes) {
        budget.take(party, bytes);
        taken += bytes;
    }
}
