package org.nextlevel.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Asks for pages of lists in a company with a million rows, and notes how many rows each took. */
public final class PagesOfMany implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PagesOfMany.class);

    /** How many things a page of these has. */
    private static final int PAGE = 25;

    /** A page may take as many looks at rows: a few for each thing, and some to know who asks. */
    private static final int MOST = 40 * PAGE;

    private final PlanLog plans;
    private final List<String> faults = new ArrayList<>();

    /**
     * @param pool of the service; its connections are opened anew
     * @param url of its database
     */
    public PagesOfMany(AgroalDataSource pool, String url, String role) {
        plans = PlanLog.of(url, role);
        pool.flush(FlushMode.ALL);
    }

    /** The first page of a list, and the one behind it where there is more. */
    public void read(Supplier<RequestSpecification> caller, String path) {
        List<String> next = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        note(path, plans.during(() -> {
            var answer = caller.get().get(first).then().statusCode(200).extract();
            if (answer.path("next") instanceof String cursor) {
                next.add(cursor);
            }
        }));
        next.forEach(cursor -> note(
                path + ", next page",
                plans.during(() -> caller.get()
                        .queryParam("cursor", cursor)
                        .get(first)
                        .then()
                        .statusCode(200))));
    }

    /** The pages that took more than they may, each with the plan that did. */
    public List<String> faults() {
        return faults;
    }

    private void note(String page, List<CarriedOut> statements) {
        assertThat(statements).as("statements of " + page).isNotEmpty();
        CarriedOut worst = statements.stream()
                .max(Comparator.comparing(CarriedOut::rowsRead))
                .orElseThrow();
        LOG.infof("%,9d rows at most by %2d statements: %s", worst.rowsRead(), statements.size(), page);
        if (worst.rowsRead() > MOST) {
            faults.add("%s: %s".formatted(page, worst));
        }
    }

    @Override
    public void close() {
        plans.close();
    }
}
