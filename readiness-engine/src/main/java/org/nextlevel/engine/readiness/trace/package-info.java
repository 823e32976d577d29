/** How a verdict came about, rule by rule, so that a reader can compute it again (M9.7). */
package org.nextlevel.engine.readiness.trace;
