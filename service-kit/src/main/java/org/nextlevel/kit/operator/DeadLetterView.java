package org.nextlevel.kit.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.letter.DeadLetter;
import org.nextlevel.kit.event.letter.LetterState;

/**
 * A dead letter as an operator sees it.
 *
 * @param head the first thousand characters of the payload; events carry no person's words
 * @param bytes of the record in Kafka
 * @param whole false when the record is larger than any event: it cannot be replayed
 * @param settledBy the subject of an operator's login; absent while it waits
 */
record DeadLetterView(
        long id,
        LetterState state,
        String topic,
        int partition,
        long offset,
        Instant writtenAt,
        @Nullable String key,
        String tenant,
        @Nullable String type,
        String reason,
        String detail,
        Instant failedAt,
        int tries,
        @Nullable String head,
        long bytes,
        boolean whole,
        @Nullable Instant settledAt,
        @Nullable String settledBy) {
    static DeadLetterView of(DeadLetter letter) {
        var settlement = letter.settlement();
        return new DeadLetterView(
                letter.id(),
                letter.state(),
                letter.place().topic(),
                letter.place().partition(),
                letter.place().offset(),
                letter.place().writtenAt(),
                letter.key(),
                letter.tenant(),
                letter.type(),
                letter.failed().reason(),
                letter.failed().detail(),
                letter.failed().at(),
                letter.failed().tries(),
                letter.head(),
                letter.bytes(),
                letter.whole(),
                settlement == null ? null : settlement.at(),
                settlement == null ? null : settlement.by());
    }
}
