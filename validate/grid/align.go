package grid

import "jixiaobot/validate/form"

// What it costs to leave a column empty or a cell without a column. In a table
// whose empty cells can be seen a cell stands where it should, and leaving its
// place must be worth it; elsewhere only the order is known.
const (
	gap      = 3 // a column or an empty cell left out in the middle of a row
	edgeGap  = 2 // at its beginning, where rows slide
	lostCell = 9 // a text without a column
)

// A slot is a column of the table that a cell was put in; -1 for none.
type slot int

// align puts the cells of a row into columns, keeping their order, so that they
// fit best all together, and says how well: the 指标类型 weighs most, so that a row which slid to one
// side is put right whatever else it lacks.
func align(looks []look, columns []form.Field, loose bool) (slots []slot, score int) {
	n, m := len(looks), len(columns)
	best := make([][]int, n+1)
	step := make([][]byte, n+1)
	for i := range best {
		best[i] = make([]int, m+1)
		step[i] = make([]byte, m+1)
	}
	for i := 0; i <= n; i++ {
		for j := 0; j <= m; j++ {
			best[i][j], step[i][j] = choice(best, looks, columns, i, j, loose)
		}
	}
	return trace(step, n, m), best[n][m]
}

// The steps of an alignment.
const (
	place   = 'p' // the cell stands in the column
	skip    = 'c' // the column stays empty
	drop    = 'd' // the cell has no column
	nothere = 0
)

// choice is the best way to put the first i cells into the first j columns.
func choice(best [][]int, looks []look, columns []form.Field, i, j int, loose bool) (int, byte) {
	if i == 0 && j == 0 {
		return 0, nothere
	}
	score, how := 0, byte(nothere)
	if i > 0 && j > 0 {
		score, how = best[i-1][j-1]+looks[i-1].fit(columns[j-1]), place
	}
	if j > 0 {
		s := best[i][j-1] - skipCost(columns[j-1], i, len(looks), loose)
		if how == nothere || s > score {
			score, how = s, skip
		}
	}
	if i > 0 {
		s := best[i-1][j] - dropCost(looks[i-1], j, len(columns))
		if how == nothere || s > score {
			score, how = s, drop
		}
	}
	return score, how
}

// skipCost is the cost of leaving a column empty behind i of n cells.
func skipCost(column form.Field, i, n int, loose bool) int {
	switch {
	case loose && column == form.Level3:
		return 2
	case loose && (column == form.Target || column == form.Standard):
		return 1
	case loose || i == n:
		return 0
	case i == 0:
		return edgeGap
	}
	return gap
}

// dropCost is the cost of a cell without a column, behind j of m columns.
func dropCost(l look, j, m int) int {
	switch {
	case !l.blank:
		return lostCell
	case j == m:
		return 0
	case j == 0:
		return edgeGap
	}
	return gap
}

// trace walks an alignment back.
func trace(step [][]byte, n, m int) []slot {
	out := make([]slot, n)
	for i, j := n, m; i > 0 || j > 0; {
		switch step[i][j] {
		case place:
			i, j = i-1, j-1
			out[i] = slot(j)
		case drop:
			i--
			out[i] = -1
		default:
			j--
		}
	}
	return out
}

// straight reports whether every text stands where its column is.
func straight(slots []slot, looks []look) bool {
	for i, s := range slots {
		if !looks[i].blank && int(s) != i {
			return false
		}
	}
	return true
}

// rival is another empty column that a cell would fit nearly as well, between
// the columns of its neighbours; false without one.
func rival(slots []slot, looks []look, columns []form.Field, i int) (form.Field, bool) {
	from, to := 0, len(columns)
	for k := i - 1; k >= 0; k-- {
		if slots[k] >= 0 && !looks[k].blank {
			from = int(slots[k]) + 1
			break
		}
	}
	for k := i + 1; k < len(slots); k++ {
		if slots[k] >= 0 && !looks[k].blank {
			to = int(slots[k])
			break
		}
	}
	own := looks[i].fit(columns[slots[i]])
	for j := from; j < to; j++ {
		if j != int(slots[i]) && columns[j].InRow() && looks[i].fit(columns[j]) >= own-1 {
			return columns[j], true
		}
	}
	return 0, false
}
