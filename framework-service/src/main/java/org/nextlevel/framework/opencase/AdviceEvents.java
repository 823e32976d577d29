package org.nextlevel.framework.opencase;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.event.inbox.IncomingEvent;

/** Takes over what advisor-service tells about promotion cases. */
@ApplicationScoped
public class AdviceEvents implements EventReader {
    private static final String TOPIC = "advice-events";

    private static final Set<String> TYPES = Set.of(
            "CaseOpened",
            "CaseShared",
            "PromotionAsked",
            "PromotionAnswered",
            "PlanAgreed",
            "AnswerAppealed",
            "CaseSubmitted",
            "PromotionApproved",
            "PromotionDeclined",
            "FollowThroughBegun",
            "CaseCompleted",
            "CaseClosed",
            "CaseRepublished");

    private final Inbox inbox;
    private final OpenCases cases;

    AdviceEvents(Inbox inbox, OpenCases cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    /** Takes over a case; every type carries the whole state, and what is told of other things is left alone. */
    @Incoming(TOPIC)
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, this::read);
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(IncomingEvent event) {
        if (TYPES.contains(event.type())) {
            cases.take(event.as(CasePayload.class));
        }
    }
}
