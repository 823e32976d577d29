/** What a change means for those at a level, and what the step from one level to another means. */
package org.nextlevel.framework.comparison.level;
