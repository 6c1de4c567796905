#!/usr/bin/env python3
"""Compiles annotations written as .ann files into stand-off JSON, and checks them.

usage: annotate.py TEXTS.jsonl OUT_DIR [--show] FILE.ann...      (TEXTS.jsonl as texts.py prints it)

One record a line, fields separated by ' | '. A line that begins with '#' is a comment.
  S s1 | src [[Yesterday, President X]] | cue [[said]] | say [[first words ~~ last words]] [[second piece]] | who X; President of Y; Y; YYY
       | direct|indirect|mixed | in s0 | to A; B | via M; N | at 2019-09-22 | rel rejects s9
     src and cue may be left out where the text has none; who is required when src is there (best name first; person, office, body, country, ISO3 as accepted alternatives).
     If the speaker is known though the text gives no source span, who may stand without src.
  E ASSAULT,COERCE | mode aerial | cameo 190 | by A; B; ISO | to C; D | trig [[attack on oil]] | actual|future|hypothetical|historic | at 2019-W37
       | place Khurais; Saudi Arabia | killed 12 | killed 12- | killed 10-15 | killed -20 | wounded 3 | in s3
     'to' left out: the text names no target. killed/wounded: exact 12, at least 12-, range 10-15, at most -20.
  M demand | by A; B | to C | issue words; words | at 2019 | ev [[evidence words]] | in s3
     kinds: offer accept reject counter demand condition concede withdraw mediate meet
  N notes in free text
Text in [[ ]] is found in the article: exact characters, or beginning ~~ end for a long stretch. Line breaks inside may be written as a space.
It must be unambiguous in its scope: the content of the parent for statements with 'in sN' , else the whole article. Narrow the scope with
@[[anchor words]] as a field of its own (search starts at the anchor), or choose an occurrence with #2 directly behind: [[said]]#2 (counted in the scope).
Short words such as [[said]] or [[he]] in a statement with an unambiguous longer field are taken nearest to that field.
"""
import json,re,sys,os
I={}
PL=set("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split())
MODES=set("visit third-party multilateral phone withdraw release disarm ceasefire access resign assist change yield meet disapprove investigate allege restrict arrest relations expel territory violence demo riot strike hunger boycott obstruct vandalize troops weapons police militia convict discontinue seize censor curfew martial-law deport withhold misinformation cyber abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional".split())
KINDS=set("offer accept reject counter demand condition concede withdraw mediate meet".split())
TIME=re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-W(0[1-9]|[1-4]\d|5[0-3]))?")
class Bad(Exception): pass
def rx(s): return re.sub(r'(\\\s|\\\n|\s)+',lambda m:r'\s+',re.escape(s.strip()))
def find_all(text,q,lo,hi):
    if ' ~~ ' in q:
        a,b=q.split(' ~~ ',1); out=[]
        for m in re.finditer(rx(a),text[lo:hi]):
            n=re.search(rx(b),text[lo+m.end():hi])
            if n: out.append((lo+m.start(),lo+m.end()+n.end()))
        return out
    return [(lo+m.start(),lo+m.end()) for m in re.finditer('(?='+rx(q)+')',text[lo:hi]) for m in [re.compile(rx(q)).match(text[lo:hi],m.start())]]
def bounded(text,c):
    # word boundaries
    return [(a,b) for a,b in c if not(a>0 and text[a-1].isalnum() and text[a].isalnum()) and not (b<len(text) and text[b].isalnum() and text[b-1].isalnum())]
def parse(path):
    name=os.path.basename(path)[:-4]; art=I[name]; text=art['text']; err=[]
    st=[];ev=[];mv=[];notes=[]; by={}
    recs=[]
    for no,line in enumerate(open(path,encoding='utf-8'),1):
        line=line.rstrip('\n')
        if not line.strip() or line.startswith('#'): continue
        if line[0].isspace() and recs: recs[-1][1]+=' '+line.strip(); continue
        recs.append([no,line])
    for no,line in recs:
        try:
            if line.startswith('N'): notes.append(line[1:].strip()); continue
            f=[x.strip() for x in re.split(r' \| ?',line) if x.strip()]
            k=f[0][0]; head=f[0][1:].strip(); d={}
            for x in f[1:]:
                w,_,r=x.partition(' ')
                if x.startswith('@'): d['@']=x[1:].strip()
                elif k=='S' and w in('direct','indirect','mixed') and not r: d['form']=w
                elif k=='E' and w in('actual','future','hypothetical','historic','denied') and not r: d['status']=w
                else:
                    if w in d: raise Bad('field %s twice'%w)
                    d[w]=r.strip()
            known={'S':'src cue say who form in to via at rel @','E':'mode cameo by to trig status at place killed wounded in @','M':'by to issue at ev in @'}.get(k)
            if known is None: raise Bad('record type '+k)
            for x in d:
                if x not in known.split(): raise Bad('unknown field %r'%x)
            def names(x): return [n.strip() for n in d.get(x,'').split(';') if n.strip()]
            lo,hi=0,len(text); pspans=None
            if 'in' in d:
                if d['in'] not in by: raise Bad('in %s: no such statement before'%d['in'])
                pspans=by[d['in']]['content']['spans']; lo,hi=pspans[0][0],pspans[-1][1]
            if k!='S' and 'in' in d: pass
            if '@' in d:
                c=bounded(text,find_all(text,d['@'].split('[[',1)[1].rsplit(']]',1)[0],0,len(text)))
                n=re.search(r'\]\]#(\d+)',d['@'])
                if n: c=c[int(n.group(1))-1:][:1]
                if len(c)!=1: raise Bad('anchor found %d times: %s'%(len(c),d['@']))
                lo=max(lo,c[0][0]) if pspans else c[0][0]
            def quotes(x): return [(m.group(1),int(m.group(2)) if m.group(2) else None) for m in re.finditer(r'\[\[(.*?)\]\](?:#(\d+))?(?=\s|$)',d.get(x,''))]
            cand={}
            for x in ('src','cue','say','trig','ev'):
                if x in d:
                    q=quotes(x)
                    if not q: raise Bad('%s: no [[...]] in %r'%(x,d[x]))
                    cand[x]=[]
                    for s,n in q:
                        c=bounded(text,find_all(text,s,lo,hi))
                        if not c: raise Bad('%s not found%s: %r'%(x,' inside the parent/after the anchor' if lo or hi<len(text) else '',s))
                        if n:
                            if n>len(c): raise Bad('%s: only %d of %r'%(x,len(c),s))
                            c=[c[n-1]]
                        if '@' in d and not n and ' ~~ ' not in s: c=c[:1] if x in('say','trig','ev') else c
                        if '@' in d and ' ~~ ' in s: c=c[:1]
                        cand[x].append((s,c))
            # settle: unambiguous first, then nearest
            fixed=[c[0] for x in cand for s,c in cand[x] if len(c)==1]
            if '@' in d and not fixed: fixed=[(lo,lo)]
            res={}
            for x in cand:
                res[x]=[]
                for s,c in cand[x]:
                    if len(c)>1:
                        if x in('trig','ev') or not fixed: raise Bad('%s ambiguous (%d times): %r; use #n or @[[anchor]]'%(x,len(c),s))
                        dist=lambda p: min(max(p[0]-b,a-p[1],0) if not(p[0]<b and a<p[1]) else 10**6 for a,b in fixed)
                        c2=sorted(c,key=dist)
                        if dist(c2[0])>200: raise Bad('%s ambiguous and far: %r; use #n or @'%(x,s))
                        c=[c2[0]]
                    res[x].append(list(c[0]))
                res[x].sort()
            at=d.get('at')
            if at and not TIME.fullmatch(at): raise Bad('time '+at)
            if k=='S':
                if not head or head in by: raise Bad('statement id %r missing or twice'%head)
                if 'say' not in res: raise Bad('no say')
                if 'form' not in d: raise Bad('no form')
                if len(res.get('cue',[]))>1: raise Bad('cue is one stretch')
                if 'src' in res and not names('who'): raise Bad('no who')
                flat=sorted(tuple(y) for x in res for y in res[x])
                for a,b in zip(flat,flat[1:]):
                    if a[1]>b[0]: raise Bad('source, cue and content overlap: %r / %r'%(text[a[0]:a[1]],text[b[0]:b[1]]))
                for x in ('src','cue'):
                    for a,b in res.get(x,[]):
                        if '\n' in text[a:b]: raise Bad(x+' crosses a line')
                if pspans:
                    for x in res:
                        for a,b in res[x]:
                            if not (a>=lo0(pspans) and b<=pspans[-1][1]): raise Bad(x+' outside the parent')
                rel=None
                if 'rel' in d:
                    m=re.fullmatch(r'(confirms|denies|rejects|repeats) (\w+)',d['rel'])
                    if not m: raise Bad('rel '+d['rel'])
                    rel={'kind':m.group(1),'of':m.group(2)}
                s={'id':head,'source':{'spans':res['src']} if 'src' in res else None,'speaker':names('who'),'cue':{'spans':res['cue']} if 'cue' in res else None,'content':{'spans':res['say']},'form':d['form'],'parent':d.get('in'),'addressee':names('to') or None,'medium':names('via') or None,'time':at,'relation':rel}
                by[head]=s; st.append(s)
            elif k=='E':
                ty=[t.strip() for t in head.split(',')]
                if any(t not in PL for t in ty) or not ty: raise Bad('types %r'%head)
                if not re.fullmatch(r'(0[1-9]|1\d|20)\d{1,2}',d.get('cameo','')): raise Bad('cameo')
                if d.get('mode') and d['mode'] not in MODES: raise Bad('mode '+d['mode'])
                if 'status' not in d: raise Bad('no status')
                if not names('by'): raise Bad('by is required: if the text does not say who, write by unknown')
                if 'trig' not in res: raise Bad('no trig')
                def num(x):
                    if x not in d: return None
                    m=re.fullmatch(r'(\d+)?(-)?(\d+)?',d[x])
                    if not m: raise Bad(x)
                    a,dash,b=m.groups(); return {'low':int(a) if a else None,'high':(int(b) if b else None) if dash else int(a)}
                ev.append({'types':ty,'mode':d.get('mode'),'cameo':d['cameo'],'source':names('by'),'target':names('to'),'trigger':{'spans':res['trig'][:1]},'status':d['status'],'time':at,'place':names('place') or None,'killed':num('killed'),'wounded':num('wounded'),'within':d.get('in')})
            else:
                if head not in KINDS: raise Bad('kind '+head)
                if not names('by') or not names('issue') or 'ev' not in res: raise Bad('move needs by, issue, ev')
                mv.append({'kind':head,'actor':names('by'),'toward':names('to'),'issue':names('issue'),'time':at,'evidence':{'spans':res['ev']},'within':d.get('in')})
        except Bad as e: err.append('%s line %d: %s'%(name,no,e))
    for s in st:
        if s['relation'] and (s['relation']['of'] not in by or s['relation']['of']==s['id']): err.append('%s %s: relation to no statement'%(name,s['id']))
    doc={'format':'parley-annotation/1','id':name,'set':art['set'],'url':art['url'],'date':art['date'],'outlet':art['outlet'],'sha256':art['sha256'],'length':len(text),'statements':st,'events':ev,'moves':mv,'notes':' '.join(notes)}
    return doc,err,text
def lo0(p): return p[0][0]
def show(doc,text):
    g=lambda p:' // '.join(text[a:b].replace('\n',' ') for a,b in p['spans']) if p else '-'
    for s in doc['statements']:
        dep=0;x=s
        by={y['id']:y for y in doc['statements']}
        while x['parent']: dep+=1;x=by[x['parent']]
        print('  '*dep+f"{s['id']} [{s['form']}] S={g(s['source'])} | C={g(s['cue'])} | {g(s['content'])}")
        print('  '*dep+f"     who={(s['speaker'] or ['-'])[0]} to={s['addressee'] and s['addressee'][0]} via={s['medium'] and s['medium'][0]} at={s['time']} rel={s['relation']}")
    for e in doc['events']: print('E',e['source'][0],'>',(e['target'] or ['-'])[0],'/'.join(e['types']),e['mode'],e['cameo'],e['status'],e['time'],e['place'] and e['place'][0],'k',e['killed'],'w',e['wounded'],e['within'],repr(g(e['trigger'])))
    for m in doc['moves']: print('M',m['actor'][0],m['kind'],'>',(m['toward'] or ['-'])[0],m['issue'],m['time'],m['within'],repr(g(m['evidence'])))
    print('N',doc['notes'])
def check(doc,text):
    """Warnings against the marks and the scopes."""
    w=[]; by={s['id']:s for s in doc['statements']}
    for s in doc['statements']:
        c=[text[a:b] for a,b in s['content']['spans']]
        whole=all(re.fullmatch(r"([\"“'‘]).*([\"”'’])",t,re.S) and len(re.findall(r'[\"“”]',t)) in(0,2) for t in c)
        some=any(re.search(r"[\"“”]|(?<!\w)'[^']+'(?!\w)",t) for t in c)
        g='direct' if whole else 'mixed' if some else 'indirect'
        if g!=s['form']: w.append('%s form %s, marks say %s'%(s['id'],s['form'],g))
    for e in doc['events']:
        if e['within']:
            a,b=e['trigger']['spans'][0]; p=by[e['within']]['content']['spans']
            if not any(a>=x and b<=y for x,y in p): w.append('event %r not in the content of %s'%(text[a:b],e['within']))
    return w
def main():
    args=[a for a in sys.argv[1:] if a!='--show']; bad=0
    if len(args)<3: sys.exit(__doc__)
    for line in open(args[0],encoding='utf-8'):
        row=json.loads(line); I[row['id']]=row
    os.makedirs(args[1],exist_ok=True)
    for p in args[2:]:
        doc,err,text=parse(p)
        for e in err: print('ERROR',e); bad+=1
        for x in check(doc,text): print('note ',doc['id'],x)
        if '--show' in sys.argv: show(doc,text)
        if not err:
            with open(os.path.join(args[1],doc['id']+'.json'),'w',encoding='utf-8') as f: json.dump(doc,f,ensure_ascii=False,indent=1); f.write('\n')
        print(doc['id'],len(doc['statements']),'statements',len(doc['events']),'events',len(doc['moves']),'moves','OK' if not err else '%d errors'%len(err))
    return 1 if bad else 0


if __name__=='__main__':
    sys.exit(main())
