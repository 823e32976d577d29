package org.nextlevel.gateway.live.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads all topics on a thread of its own, belongs to no consumer group, and tells one listener. While Kafka is away
 * nothing is told, and all of it afterwards.
 */
@ApplicationScoped
public class EventLog {
    private static final Logger LOG = Logger.getLogger(EventLog.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(2);

    private final LogReaders readers;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("live-events").daemon().unstarted(this::run);
    private LogListener listener;
    private RecentEvents recent;
    private volatile LogReader reader;
    private volatile boolean complete;
    private boolean complained;

    EventLog(LogReaders readers) {
        this.readers = readers;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        LogReader open = reader;
        if (open != null) {
            open.wake();
        }
        thread.join(Duration.ofSeconds(5));
    }

    /** From now on this one is told. */
    public synchronized void tell(LogListener one) {
        listener = one;
    }

    /** Whether everything of the look-back was read; until then nobody can join. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether Kafka can be reached. */
    public boolean isConnected() {
        LogReader open = reader;
        return open != null && open.isConnected();
    }

    /**
     * Lets somebody join between two events.
     *
     * @param place where they were before; null for nowhere
     * @param joining is given the present place and what was missed; empty when that is not known any more
     */
    public synchronized void join(String place, BiConsumer<String, Optional<List<SentEvent>>> joining) {
        joining.accept(recent.place(), place == null ? Optional.of(List.of()) : recent.since(place));
    }

    /** Does something between two events, with the present place. */
    public synchronized void pausing(Consumer<String> work) {
        work.accept(recent.place());
    }

    private void run() {
        while (!isStopping()) {
            try (LogReader open = readers.open()) {
                reader = open;
                begin(open);
                while (!isStopping() && open.isUpToDate()) {
                    open.poll(POLL, this::take);
                    complete = complete || open.hasReachedEnd();
                    complained = false;
                }
            } catch (WakeupException _) {
                // The gateway stops.
            } catch (KafkaException failure) {
                complain(failure);
                rest();
            }
        }
    }

    private synchronized void begin(LogReader open) {
        boolean isFirst = recent == null;
        recent = open.recentEvents();
        complete = open.hasReachedEnd();
        if (!isFirst && listener != null) {
            listener.missed(recent.place());
        }
    }

    private synchronized void take(ConsumerRecord<String, Void> record) {
        var partition = new TopicPartition(record.topic(), record.partition());
        Optional<LiveEvent> event = LiveEvent.of(record);
        if (event.isEmpty()) {
            recent.passed(partition, record.offset() + 1);
            return;
        }
        SentEvent sent = recent.add(partition, record.offset(), event.get());
        if (listener != null) {
            listener.happened(sent);
        }
    }

    private void complain(KafkaException failure) {
        if (!complained) {
            LOG.warnf("Live updates wait for Kafka: %s", failure.getClass().getSimpleName());
            complained = true;
        }
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    private void rest() {
        try {
            stop.await(REST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
