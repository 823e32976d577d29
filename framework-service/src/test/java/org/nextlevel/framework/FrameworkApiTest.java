package org.nextlevel.framework;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.ApiContract;

@QuarkusTest
class FrameworkApiTest extends ApiContract {
    FrameworkApiTest() {
        super("framework-service");
    }
}
