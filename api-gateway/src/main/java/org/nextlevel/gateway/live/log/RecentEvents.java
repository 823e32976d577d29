package org.nextlevel.gateway.live.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** The last events, in the order in which they came, for those who come back. Not safe for several threads. */
final class RecentEvents {
    /** Another gateway may be a little further; what it told already comes once more, which does no harm. */
    private static final long AHEAD = 1_000;

    private final Partitions partitions;
    private final int most;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final long[] first;
    private final long[] next;

    /** @param place where reading begins: nothing before it is known */
    RecentEvents(Partitions partitions, long[] place, int most) {
        this.partitions = partitions;
        this.most = most;
        this.first = place.clone();
        this.next = place.clone();
    }

    private record Entry(int partition, long offset, SentEvent event) {}

    /** Everything before this offset was read. */
    void passed(TopicPartition partition, long offset) {
        int number = partitions.number(partition);
        next[number] = Math.max(next[number], offset);
    }

    /** Remembers an event, which is read by that; gives it the id of the place right after it. */
    SentEvent add(TopicPartition partition, long offset, LiveEvent event) {
        passed(partition, offset + 1);
        SentEvent sent = new SentEvent(place(), event);
        entries.addLast(new Entry(partitions.number(partition), offset, sent));
        if (entries.size() > most) {
            Entry oldest = entries.removeFirst();
            first[oldest.partition()] = oldest.offset() + 1;
        }
        return sent;
    }

    /** Where reading is now. */
    String place() {
        return partitions.text(next);
    }

    /** What came after a place; empty when that is not known any more, or the text is no place of this log. */
    Optional<List<SentEvent>> since(String place) {
        return partitions.place(place).filter(this::isKnown).map(this::after);
    }

    private boolean isKnown(long[] place) {
        for (int i = 0; i < place.length; i++) {
            if (place[i] < first[i] || place[i] > next[i] + AHEAD) {
                return false;
            }
        }
        return true;
    }

    private List<SentEvent> after(long[] place) {
        List<SentEvent> later = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.offset() >= place[entry.partition()]) {
                later.add(entry.event());
            }
        }
        return later;
    }
}
