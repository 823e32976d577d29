package org.nextlevel.framework;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.api.EveryScopeOpensItsOwn;

@QuarkusTest
class FrameworkScopesTest extends EveryScopeOpensItsOwn {}
