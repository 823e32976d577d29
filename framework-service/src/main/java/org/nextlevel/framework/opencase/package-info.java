/** Which promotion cases were asked for and are open, for which level, as advisor-service tells. */
package org.nextlevel.framework.opencase;
