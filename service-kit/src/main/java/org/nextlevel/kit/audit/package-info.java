/** Who changed or read somebody else's data, and when. */
package org.nextlevel.kit.audit;
