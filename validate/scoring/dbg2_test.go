package scoring
import ("testing";"fmt";"os")
func TestDbg2(t *testing.T){
 s:=os.Getenv("DBG")
 sc:=scan(s)
 for _,k:=range sc.toks { fmt.Printf("%s", sc.between(k.from,k.to)); for w:=word(0);w<120;w++{ if k.set.has(w){fmt.Printf("/%d",w)}}; if k.is(wNum){fmt.Printf("[%s %v]",k.n.Plain(),k.unit)}; fmt.Print("  ")}
 fmt.Println()
 r,_:=Parse(s)
 for _,c:=range r.Clauses{ fmt.Printf("  %+v => %+v\n",c.When,c.Then)}
}
