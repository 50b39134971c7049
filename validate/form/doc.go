// Package form owns the 部门（单位）整体绩效目标表: its fields with their official
// labels, the taxonomy of 一级 and 二级指标, the six 指标类型, the official 说明, and
// the answers of one form as plain data.
//
// It checks nothing, reads no file and knows no conversation: what is right or
// wrong about a form is said by package validate.
package form
