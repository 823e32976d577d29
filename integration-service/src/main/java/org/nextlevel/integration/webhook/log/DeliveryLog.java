package org.nextlevel.integration.webhook.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.people.People;
import org.nextlevel.integration.webhook.Webhooks;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/** What was tried of the current tenant's webhooks. Of whoever was erased nothing stays but that this was sent. */
@ApplicationScoped
public class DeliveryLog {
    private static final Keyset<WebhookDeliveryView> LATEST_FIRST = Keyset.descending(
                    "at", Instant.class, WebhookDeliveryView::at)
            .thenDescending("id", UUID.class, WebhookDeliveryView::id);

    private static final String ADD = """
            insert into webhook_delivery (tenant, id, webhook_id, change_id, type, employee_id, attempt, at, millis, outcome,
              status, request_head, response_head, response_body)
            values (:tenant, :id, :webhook, :change, :type, :employee, :attempt, :at, :millis, :outcome, :status, :head,
              :responseHead, :responseBody)""";

    private static final String PAGE = """
            select id, change_id, type, employee_id, attempt, at, millis, outcome, status, request_head, response_head,
              response_body
            from webhook_delivery where tenant = :tenant and webhook_id = :webhook {page}""";

    private final Sql sql;
    private final Webhooks webhooks;
    private final People people;
    private final Audit audit;

    DeliveryLog(Sql sql, Webhooks webhooks, People people, Audit audit) {
        this.sql = sql;
        this.webhooks = webhooks;
        this.people = people;
        this.audit = audit;
    }

    /** Keeps what was tried, and in the audit to whom changes of people were sent; under the lock of the feed, as erasures are. */
    @Transactional(TxType.MANDATORY)
    public void add(List<TriedDelivery> tried) {
        List<TriedDelivery> kept = withoutTheErased(tried);
        sql.update(ADD)
                .unflushed()
                .runEach(
                        kept,
                        (row, one) -> row.with("id", one.id())
                                .with("webhook", one.webhook())
                                .with("change", one.change())
                                .with("type", one.type())
                                .with("employee", one.employee())
                                .with("attempt", one.attempt())
                                .with("at", one.at())
                                .with("millis", (int) one.answer().took().toMillis())
                                .with("outcome", one.answer().outcome())
                                .with("status", one.answer().status())
                                .json("head", one.head())
                                .json("responseHead", one.answer().head())
                                .with("responseBody", one.answer().body()));
        kept.stream()
                .filter(one -> one.employee() != null && one.answer().isTaken())
                .forEach(one ->
                        audit.recordBy(Audit.NOBODY, Audit.SYSTEM, "change-sent", one.employee(), one.webhook()));
    }

    /**
     * A page of what was tried, the latest first; whose it is is recorded.
     *
     * @throws org.nextlevel.kit.problem.NotFound when there is no such webhook
     */
    @Transactional
    Page<WebhookDeliveryView> page(UUID webhook, PageRequest request) {
        webhooks.requireKnown(webhook);
        Page<WebhookDeliveryView> page =
                sql.query(PAGE).with("webhook", webhook).page(LATEST_FIRST, request, WebhookDeliveryView::of);
        audit.record(
                "webhook-deliveries-read",
                page.items().stream()
                        .map(WebhookDeliveryView::employeeId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return page;
    }

    private List<TriedDelivery> withoutTheErased(List<TriedDelivery> tried) {
        Set<UUID> employees = tried.stream()
                .map(TriedDelivery::employee)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> erased = employees.isEmpty() ? Set.of() : people.erased(employees);
        return tried.stream()
                .filter(one -> one.employee() == null
                        || !erased.contains(one.employee())
                        || one.type().equals(ChangeType.PERSON_ERASED.label()))
                .toList();
    }
}
