/** Which promotion cases are open for which level, as advisor-service tells. */
package org.nextlevel.framework.opencase;
