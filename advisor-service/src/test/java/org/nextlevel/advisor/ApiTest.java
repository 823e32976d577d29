package org.nextlevel.advisor;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.nextlevel.testkit.api.ApiContract;

@QuarkusTest
class ApiTest extends ApiContract {
    ApiTest() {
        super("advisor-service");
    }

    @Override
    protected Set<String> offeredElsewhere() {
        return Set.of("/api/employees/{id}/role-models");
    }
}
