/** Java sources as trees, for rules about what class files no longer show. */
package org.nextlevel.testkit.source;
