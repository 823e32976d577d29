package org.nextlevel.testkit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation as every kind of caller. Who may what is declared in {@code src/test/resources/access.csv}: a
 * header {@code operation,caller…}, then a line an operation with {@code yes}, {@code 401}, {@code 403} or {@code 404}
 * a caller. An operation that is not declared fails. Extend it as a {@code @QuarkusTest}.
 */
@Tag("access")
public abstract class AccessMatrix {
    /** By operation: what exists for a caller who is refused is still there for the next one. */
    private final Map<String, String> refused = new HashMap<>();

    /**
     * The token of a kind of caller, named as in the header of the file.
     *
     * @return null for a caller without a token
     */
    protected abstract String token(String caller);

    /**
     * The path of a call, with the ids of things that exist for its placeholders. It is asked for once for all callers who
     * are refused, and once for each other.
     */
    protected abstract String path(String operation, String caller);

    /** Adds the body and headers that a valid request to the operation needs. */
    protected abstract RequestSpecification valid(RequestSpecification request, String operation);

    /**
     * How many rows the audit has of the company that the paths lead to. Which operations must add one is declared in
     * {@code src/test/resources/audited.csv}: {@code others} when anybody but the {@code owner} calls them, with
     * {@code but} those who see nothing that is not for everybody; {@code none} with the reason.
     *
     * @return -1 in a service that keeps nothing of people
     */
    protected long auditRows() {
        return -1;
    }

    @Test
    void everyOperationIsDeclaredAsAuditedOrNot() throws IOException {
        if (auditRows() >= 0) {
            assertThat(audited().keySet())
                    .as("src/test/resources/audited.csv")
                    .containsExactlyInAnyOrderElementsOf(rows().keySet());
        }
    }

    @Test
    void everyOperationIsDeclared() throws IOException {
        assertThat(ApiContract.operations().stream().map(ApiContract.Operation::name))
                .containsExactlyInAnyOrderElementsOf(rows().keySet());
    }

    /** Of those whom the table lets through the first who is not the owner: each change is tried as all of them through the gateway. */
    @TestFactory
    Stream<DynamicTest> whatOthersReadOrWriteIsAudited() throws IOException {
        Map<String, String> audited = auditRows() < 0 ? Map.of() : audited();
        return rows().entrySet().stream()
                .filter(row -> audited.getOrDefault(row.getKey(), "").startsWith("others"))
                .flatMap(row -> row.getValue().entrySet().stream()
                        .filter(cell -> !cell.getKey().equals("owner")
                                && cell.getValue().equals("yes")
                                && !audited.get(row.getKey()).contains(" " + cell.getKey()))
                        .limit(1)
                        .map(cell -> test(row.getKey(), cell.getKey(), cell.getValue())));
    }

    @TestFactory
    @Tag("long")
    Stream<DynamicTest> everyCallerGetsWhatIsDeclared() throws IOException {
        return rows().entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> test(row.getKey(), cell.getKey(), cell.getValue())));
    }

    private DynamicTest test(String operation, String caller, String declared) {
        return DynamicTest.dynamicTest(
                "%s as %s: %s".formatted(operation, caller, declared), () -> check(operation, caller, declared));
    }

    private void check(String operation, String caller, String declared) throws IOException {
        String path = declared.equals("yes")
                ? path(operation, caller)
                : refused.computeIfAbsent(operation, _ -> path(operation, caller));
        RequestSpecification request = valid(given(), operation);
        String token = token(caller);
        if (token != null) {
            request.auth().oauth2(token);
        }
        long before = auditRows();
        int status = request.request(operation.substring(0, operation.indexOf(' ')), path)
                .statusCode();
        if (declared.equals("yes")) {
            assertThat(status).isNotIn(400, 401, 403, 404, 405, 415, 500);
            if (status < 300) {
                checkAudit(operation, caller, before);
            }
        } else {
            assertThat(status).isEqualTo(Integer.parseInt(declared));
        }
    }

    /** Others leave a row; whoever reaches the own things does not. */
    private void checkAudit(String operation, String caller, long before) throws IOException {
        if (before < 0) {
            return;
        }
        List<String> who = List.of(audited().getOrDefault(operation, "").split(" "));
        if (who.getFirst().equals("others") && !who.contains(caller)) {
            if (caller.equals("owner")) {
                assertThat(auditRows()).as("rows of the audit").isEqualTo(before);
            } else {
                assertThat(auditRows()).as("rows of the audit").isGreaterThan(before);
            }
        }
    }

    private static Map<String, String> audited() throws IOException {
        Map<String, String> audited = new LinkedHashMap<>();
        Files.readAllLines(Path.of("src/test/resources/audited.csv")).stream()
                .skip(1)
                .map(AccessMatrix::cells)
                .forEach(cells -> audited.put(cells.getFirst(), cells.get(1)));
        return audited;
    }

    private static Map<String, Map<String, String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/access.csv"));
        List<String> callers = cells(lines.getFirst());
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < callers.size(); i++) {
                row.put(callers.get(i), cells.get(i));
            }
            rows.put(cells.getFirst(), row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).toList();
    }
}
