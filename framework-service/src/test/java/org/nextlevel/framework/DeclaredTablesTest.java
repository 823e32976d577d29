package org.nextlevel.framework;

import io.quarkus.test.junit.QuarkusTest;
import org.nextlevel.testkit.table.EveryTableIsDeclared;

@QuarkusTest
class DeclaredTablesTest extends EveryTableIsDeclared {}
