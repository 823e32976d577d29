/** How fast the pure parts are: assessments, what would change them, and rules. */
package org.nextlevel.benchmarks.engine;
