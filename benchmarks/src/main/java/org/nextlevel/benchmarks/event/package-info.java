/** Events as other services tell them, for services that are measured. */
package org.nextlevel.benchmarks.event;
