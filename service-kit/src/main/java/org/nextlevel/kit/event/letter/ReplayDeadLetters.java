package org.nextlevel.kit.event.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.problem.Conflict;

/**
 * Has dead letters handled once more, by whoever reads their topic and through the inbox: what was handled meanwhile, or before this
 * process ended, counts no second time. Of one key an earlier one is always first.
 */
@ApplicationScoped
public class ReplayDeadLetters {
    /** In one call. */
    static final int MOST = 100;

    private static final Logger LOG = Logger.getLogger(ReplayDeadLetters.class);

    private final DeadLetters letters;
    private final Inbox inbox;
    private final List<EventReader> readers;

    ReplayDeadLetters(DeadLetters letters, Inbox inbox, @All List<EventReader> readers) {
        this.letters = letters;
        this.inbox = inbox;
        this.readers = readers;
    }

    /**
     * What became of those that waited.
     *
     * @param failed that could not be handled this time either
     * @param behind that wait for an earlier one of their key
     * @param more whether others of the range wait, which were too many
     */
    public record Replay(List<Long> replayed, List<Long> failed, List<Long> behind, boolean more) {}

    /**
     * Those of a range that wait, at most {@value #MOST}, in the order of Kafka.
     *
     * @param operator the subject of a login
     */
    public Replay range(long from, long to, String operator) {
        List<Long> waiting = letters.waiting(from, to, MOST + 1);
        Replay replay = new Replay(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), waiting.size() > MOST);
        waiting.stream().limit(MOST).flatMap(id -> letters.find(id).stream()).forEach(letter -> {
            if (letters.inFrontOf(letter).isPresent()) {
                replay.behind().add(letter.id());
            } else {
                (handled(letter, operator).isEmpty() ? replay.replayed() : replay.failed()).add(letter.id());
            }
        });
        return replay;
    }

    /**
     * One that waits; of one that was replayed nothing becomes.
     *
     * @throws Conflict when an earlier one of its key waits, it cannot be handled this time either, or an operator is done with it
     */
    public DeadLetter one(long id, String operator) {
        DeadLetter letter = letters.require(id);
        if (letter.state() == LetterState.DONE) {
            throw settled(letter);
        }
        if (letter.state() == LetterState.WAITING) {
            letters.inFrontOf(letter).ifPresent(first -> {
                throw new Conflict(
                        "dead-letter-behind",
                        "Dead letter %s waits behind %s of the same key: replay that first, or be done with it.",
                        id,
                        first);
            });
            handled(letter, operator).ifPresent(why -> {
                throw new Conflict(
                        "dead-letter-refused", "Dead letter %s could not be handled again. %s", id, why.detail());
            });
        }
        return letters.require(id);
    }

    /**
     * Nothing is to be done with it any more.
     *
     * @throws Conflict when it was replayed
     */
    public DeadLetter done(long id, String operator) {
        DeadLetter letter = letters.require(id);
        if (letters.settle(id, LetterState.DONE, operator)) {
            LOG.infof("Dead letter %d is done with, says operator %s", id, operator);
        } else if (letter.state() == LetterState.REPLAYED) {
            throw settled(letter);
        }
        return letters.require(id);
    }

    private static Conflict settled(DeadLetter letter) {
        return new Conflict("dead-letter-settled", "Dead letter %s is %s already.", letter.id(), letter.state());
    }

    /** Why it could not be. */
    private Optional<FailureReason> handled(DeadLetter letter, String operator) {
        try {
            inbox.receiveNow(record(letter), reader(letter)::read);
        } catch (RuntimeException e) {
            FailureReason why = FailureReason.of(e);
            letters.failedAgain(letter.id(), why);
            LOG.warnf("Dead letter %d could not be handled again: %s", letter.id(), why.label());
            return Optional.of(why);
        }
        letters.settle(letter.id(), LetterState.REPLAYED, operator);
        LOG.infof("Dead letter %d is replayed by operator %s", letter.id(), operator);
        return Optional.empty();
    }

    private EventReader reader(DeadLetter letter) {
        return readers.stream()
                .filter(one -> one.topics().contains(letter.place().topic()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody here reads its topic any more."));
    }

    private static ConsumerRecord<String, String> record(DeadLetter letter) {
        if (!letter.whole()) {
            throw new IllegalStateException("Only its beginning is kept: it is larger than any event.");
        }
        var headers = new RecordHeaders();
        letter.headers()
                .forEach(header -> headers.add(
                        header.name(),
                        header.value() == null ? null : header.value().getBytes(UTF_8)));
        return new ConsumerRecord<>(
                letter.place().topic(),
                letter.place().partition(),
                letter.place().offset(),
                letter.place().writtenAt().toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                letter.key(),
                letter.payload(),
                headers,
                Optional.empty());
    }
}
