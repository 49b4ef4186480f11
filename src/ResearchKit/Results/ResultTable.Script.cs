namespace ResearchKit;

public sealed partial record ResultTable
{
    /// <summary>
    /// Makes the headings of tables buttons that sort: up, down, as it was. Once a page is enough; a second time does no harm. It names no outside resource,
    /// and reads what the cells show, so that a page holds no more digits than a reader sees. It has no &lt; and no &amp;, so that a page stays well-formed XML too.
    /// </summary>
    /// <remarks>Numbers sort by value (1,234; 41 %; &lt;1 %; .22 to .43), words by the alphabet; dashes and "not shown" stand last both ways.</remarks>
    public static string Script => """
        (window.rkSort||(window.rkSort=()=>{
        const blank=/^(|–|not shown)$/,number=/^([\x3c>]?)([-+]?[\d,]*\.?\d+|-?∞)( ?%| to .*)?$/;
        const text=c=>c.textContent.replace(/\u2212/g,"-").replace(/\s+/g," ").trim();
        const value=t=>{const m=number.exec(t);return m[2].includes("∞")?(m[2][0]=="-"?-Infinity:Infinity):+m[2].replace(/,/g,"")+({"\x3c":-.5,">":.5}[m[1]]||0)};
        for(const table of document.querySelectorAll(".rk-table table:not([data-sorts])")){
        table.dataset.sorts="";
        const body=table.tBodies[0],head=table.tHead?.rows[0];
        if(!body||!head)continue;
        const rows=[...body.rows],heads=[...head.cells];
        if(2>rows.length||rows.some(r=>r.cells.length!=heads.length))continue;
        heads.forEach((th,i)=>{
        const button=document.createElement("button");
        button.type="button";button.title="Sort";button.append(...th.childNodes);th.append(button);
        button.addEventListener("click",()=>{
        const next={ascending:"descending",descending:""}[th.getAttribute("aria-sort")]??"ascending",sign=next=="descending"?-1:1;
        const keyed=rows.map(r=>[text(r.cells[i]),r]),full=keyed.filter(k=>!blank.test(k[0]));
        const numeric=full.every(k=>number.test(k[0]));
        if(next)full.sort((a,b)=>{const x=numeric?value(a[0]):0,y=numeric?value(b[0]):0;return sign*(numeric?(y>x?-1:x>y?1:0):a[0].localeCompare(b[0],"en",{numeric:true}))});
        heads.forEach(h=>h.removeAttribute("aria-sort"));
        if(next)th.setAttribute("aria-sort",next);
        body.append(...(next?[...full,...keyed.filter(k=>blank.test(k[0]))]:keyed).map(k=>k[1]));
        })})}
        }))();
        """;

    private static readonly string StyleElement = $"<style>\n{Css}\n</style>\n";
    private static readonly string ScriptElement = $"<script>\n{Script}\n</script>\n";
}
