package org.nextlevel.framework;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.EventSample;
import org.nextlevel.testkit.TestEvent;

/** What other services tell of a company, over the real broker, and what is kept of it. */
public record OtherServices(String tenant) {

    /** Somebody who is at a level of the framework "craft" and works here. */
    public UUID employs(String level) throws IOException {
        UUID employee = UUID.randomUUID();
        employee("EmployeeRegistered", employee, 0, level, true);
        return employee;
    }

    public void employee(String type, UUID employee, int version, String level, boolean active) throws IOException {
        tell("people-events", type, "/evidence-service", employeeState(employee, version, level, active));
    }

    /** The new case of somebody who prepares to ask for a level of the framework "craft". */
    public UUID opensCase(UUID employee, String target) throws IOException {
        UUID promotionCase = UUID.randomUUID();
        tellCase("CaseOpened", caseState(promotionCase, employee, 0, target, "PREPARING"));
        return promotionCase;
    }

    /** The case of somebody who asked for a level of the framework "craft". */
    public UUID asks(UUID employee, String target) throws IOException {
        UUID promotionCase = UUID.randomUUID();
        tellCase("PromotionAsked", caseState(promotionCase, employee, 1, target, "ASKED"));
        return promotionCase;
    }

    /** The id of an event that advisor-service tells. */
    public UUID tellCase(String type, String state) {
        return tell("advice-events", type, "/advisor-service", state);
    }

    public static String employeeState(UUID employee, int version, String level, boolean active) throws IOException {
        return of("employee-registered", "employeeId", employee, version)
                .replace("\"level\" : \"one\"", "\"level\" : \"%s\"".formatted(level))
                .replace("\"active\" : true", "\"active\" : " + active);
    }

    public static String caseState(UUID promotionCase, UUID employee, int version, String target, String state)
            throws IOException {
        return of("case-opened", "caseId", promotionCase, version)
                .replaceAll("\"employeeId\" : \"[^\"]+\"", "\"employeeId\" : \"%s\"".formatted(employee))
                .replace("\"engineering\"", "\"craft\"")
                .replace("\"senior\"", "\"%s\"".formatted(target))
                .replace("\"PREPARING\"", "\"%s\"".formatted(state));
    }

    private static String of(String sample, String property, UUID id, int version) throws IOException {
        return EventSample.read(sample)
                .replaceAll("\"%s\" : \"[^\"]+\"".formatted(property), "\"%s\" : \"%s\"".formatted(property, id))
                .replace("\"version\" : 0", "\"version\" : " + version);
    }

    /** All events of a company have one key here, so that those of a topic arrive in the order in which they are told. */
    public UUID tell(String topic, String type, String source, String payload) {
        UUID id = UUID.randomUUID();
        var record = TestEvent.of(type, tenant, source).with("id", id).to(topic, tenant, payload);
        CDI.current()
                .select(new TypeLiteral<Producer<String, String>>() {})
                .get()
                .send(record);
        return id;
    }

    /** The first column of a query in this company's rows. */
    public List<String> rows(String sql) {
        var context = Arc.container().requestContext();
        context.activate();
        Arc.container().instance(CurrentTenant.class).get().open(tenant);
        try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            context.terminate();
        }
    }
}
