package org.nextlevel.advisor;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.EveryScopeOpensItsOwn;

@QuarkusTest
class AdvisorScopesTest extends EveryScopeOpensItsOwn {}
